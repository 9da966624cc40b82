"""First names that are not said as an English reader would guess from their spelling."""

from __future__ import annotations

_TABLE = """
mia mˈiə, zoe zˈOi, chloe klˈOi, joan ʤˈOn, lois lˈOɪs, mildred mˈɪldɹəd, paige pˈAʤ, winifred wˈɪnəfɹɪd, agnes ˈæɡnəs, irene Iɹˈin,
louise luˈiz, sean ʃˈɔn, zach zˈæk, boris bˈɔɹɪs, derek dˈɛɹɪk, donald dˈɑnəld, dylan dˈɪlən, hugh hjˈu, ian ˈiən, kael kˈAl, keith kˈiθ,
kevin kˈɛvɪn, nigel nˈIʤəl, elara ɪlˈɑɹə, mirabel mˈɪɹəbɛl, dolores dəlˈɔɹɪs, eva ˈivə, ines inˈɛs, maria məɹˈiə, lucia lusˈiə, elena
əlˈAnə, pilar pilˈɑɹ, consuelo kɑnswˈAlO, marisol mɑɹisˈOl, teresa təɹˈAsə, beatriz bAətɹˈiz, leonor lAOnˈɔɹ, mariana mɑɹiˈɑnə, gabriela
ɡæbɹiˈɛlə, ximena himˈAnə, guadalupe ɡwɑdəlˈupA, lupe lˈupA, juana hwˈɑnə, luz lˈus, paz pˈɑs, frida fɹˈidə, diego diˈAɡO, carlos kˈɑɹlOs,
jose hOsˈA, juan hwˈɑn, luis luˈis, miguel miɡˈɛl, pedro pˈAdɹO, rafael ɹɑfIˈɛl, ramon ɹəmˈOn, javier hɑviˈɛɹ, alejandro ɑləhˈɑndɹO, jorge
hˈɔɹhA, manuel mɑnwˈɛl, joao ʒwˈW, duarte dwˈɑɹtA, rui ɹˈui, enrique ɛnɹˈikA, emilio əmˈiliO, raul ɹɑˈul, giulia ʤˈuljə, chiara kjˈɑɹə,
bianca biˈɑŋkə, giovanna ʤOvˈɑnə, lucrezia lukɹˈɛtsiə, ginevra ʤinˈɛvɹə, giovanni ʤOvˈɑni, matteo mætˈAO, giuseppe ʤuzˈɛpA, paolo pˈWlO,
vito vˈitO, salvatore sɑlvətˈɔɹA, fabio fˈɑbiO, leonardo lAənˈɑɹdO, lucilla lusˈɪlə, aurelia ɔɹˈiliə, tullia tˈʌliə, thalia θˈɑliə, ismene
ɪzmˈini, eleni ɛlˈAni, alexios əlˈɛksiəs, dimitri dɪmˈitɹi, yannis jˈɑnɪs, amelie ˈæməli, camille kəmˈil, chantal ʃɑntˈɑl, genevieve
ʤˈɛnəviv, helene ɛlˈɛn, jeanne ʒˈɑn, juliette ʒuliˈɛt, manon mənˈOn, margot mˈɑɹɡO, marie məɹˈi, mireille miɹˈA, noemie nOəmˈi, simone
sɪmˈOn, solange sOlˈɑnʒ, yvette ivˈɛt, antoine ɑntwˈɑn, etienne Atjˈɛn, francois fɹɑnswˈɑ, gaston ɡæstˈOn, guillaume ɡijˈOm, henri ɑnɹˈi,
jacques ʒˈɑk, jean-luc ʒɑnlˈuk, julien ʒuljˈɛn, laurent lɔɹˈɑn, olivier OlˈivjˌA, philippe fɪlˈip, pierre pjˈɛɹ, rene ɹənˈA, yves ˈiv,
anneliese ɑnəlˈizə, lotte lˈɔtə, johanna jOhˈɑnə, klara klˈɑɹə, sabine zɑbˈinə, ulrike ʊlɹˈikə, brunhilde bɹunhˈɪldə, gisela ɡˈizələ, hans
hˈɑns, heinrich hˈInɹɪk, johann jOhˈɑn, dieter dˈitəɹ, jurgen jˈɜɹɡən, wolfgang vˈɔlfɡɑŋ, matthias mətˈiəs, moritz mˈɔɹɪts, stefan
stˈɛfɑn, uwe ˈuvə, jonas jˈOnəs, friedrich fɹˈidɹɪk, klaus klˈWs, solveig sˈOlvA, maja mˈIə, linnea lɪnˈAə, signe sˈiɡnə, tove tˈOvə,
astrid ˈæstɹɪd, freya fɹˈAə, bjorn bjˈɔɹn, björn bjˈɔɹn, liv lˈiv, aoife ˈifə, niamh nˈiv, saoirse sˈɪɹʃə, siobhan ʃɪvˈɔn, roisin ɹOʃˈin,
sinead ʃɪnˈAd, ciara kˈiɹə, eamon ˈAmən, niall nˈIəl, oisin ˈOʃin, padraig pˈɔdɹɪɡ, seamus ʃˈAməs, caoimhe kwˈivə, grainne ɡɹˈɔnjə, adaeze
ədˈAzA, ngozi ŋɡˈOzi, folake fOlɑkˈA, efua AfˈuA, chiamaka ʧiɑmˈɑkɑ, adanna ɑdˈɑnɑ, zainab zˈAnɑb, emeka AmˈAkɑ, chidi ʧˈidi, kwame
kwˈɑmA, yaw jˈW, tunde tˈundA, segun ʃˈAɡun, babatunde bɑbɑtˈundA, chinua ʧˈinwɑ, uche ˈuʧA, mamadou mɑmədˈu, ousmane usmˈɑn, sekou sˈAku,
ade ɑdˈA, musa mˈusə, achieng ɑʧiˈɛŋ, hiwot hˈiwɑt, kamau kɑmˈW, dawit dɑwˈit, abebe ɑbˈAbA, makena mɑkˈAnɑ, nia nˈiə, thandi tˈɑndi,
zanele zɑnˈAlA, lindiwe lɪndˈiwA, naledi nɑlˈAdi, thuli tˈuli, sipho sˈipO, themba tˈɛmbə, thabo tˈɑbO, bongani bɔŋɡˈɑni, aisha Iˈiʃə,
fatima fˈɑtimə, ahmed ˈɑmɛd, hussein husˈAn, ibrahim ɪbɹəhˈim, karim kəɹˈim, khalid kˈɑlɪd, mahmoud mɑmˈud, mohammed mOhˈɑməd, rashid
ɹəʃˈid, samir səmˈɪɹ, tariq tˈɑɹɪk, yusuf jˈusʊf, youssef jˈusɛf, nabil nəbˈil, zahra zˈɑɹə, ayse IʃˈA, emre ˈɛmɹA, cem ʤˈɛm, kemal
kəmˈɑl, esra ˈɛsɹə, gul ɡˈul, shirin ʃɪɹˈin, roxana ɹɑksˈɑnə, azadeh ɑzɑdˈA, mina mˈinə, arash ɑɹˈɑʃ, reza ɹəzˈɑ, farhad fɑɹhˈɑd, indira
ɪndˈɪɹə, parvati pˈɑɹvəti, ananya ənˈʌnjə, diya dˈijə, amit əmˈit, anand ˈɑnənd, ashok əʃˈOk, gopal ɡOpˈɑl, kumar kumˈɑɹ, shyam ʃjˈɑm,
vijay vˈiʤA, sunil sunˈil, harish həɹˈiʃ, sanjay sˈʌnʤA, akiko ɑkˈikO, michiko mˈiʧikO, naoko nˈWkO, aiko ˈIkO, emi ˈɛmi, kaori kˈWɹi,
hiroshi hˈɪɹOʃi, takeshi tɑkˈAʃi, kazuo kˈɑzuO, ichiro ˈiʧiɹO, makoto mɑkˈOtO, shiro ʃˈiɹO, taro tˈɑɹO, toshiro tOʃˈiɹO, daichi dˈIʧi,
mei-lin mAlˈɪn, meilin mAlˈɪn, ming-na mɪŋnˈɑ, jun ʤˈun, qiang ʧjˈɑŋ, zhang ʤˈɑŋ, xiaoling ʃWlˈɪŋ, eun-ji ˈunʤˌi, hye-jin hjˈɛʤɪn,
hyun-woo hjˈʌnwˌu, thuy twˈi, nguyen wˈɪn, duc dˈuk, leilani lAlˈɑni, moana mOˈɑnə, keanu kiˈɑnu, tiare tiˈɑɹA, mele mˈɛlA, sione siˈOnA,
tane tˈɑnA, moshe mˈOʃA, naomi nAˈOmi, shira ʃˈiɹə, tallulah təlˈulə, avi ˈɑvi, tamar təmˈɑɹ, anya ˈɑnjə, katya kˈɑtjə, tatiana tɑtjˈɑnə,
irina ɪɹˈinə, masha mˈɑʃə, nadia nˈɑdjə, vasilisa vɑsɪlˈisə, agnieszka ɑɡnjˈɛʃkə, kasia kˈɑʃə, igor ˈiɡɔɹ, nikolai nˈɪkəlI, sergei sɛɹɡˈA,
mikhail mɪkIˈil, pavel pˈɑvəl, piotr pjˈOtəɹ, tomasz tˈOmɑʃ, anton ˈɑntɔn, fyodor fjˈOdɔɹ, yelena jɛlˈAnə, kaya kˈIə, xochitl sˈOʧil,
zephyra zɛfˈɪɹə, isolde ɪzˈOldə, lysandra lɪsˈændɹə, cillian kˈɪliən
"""

NAMES: dict[str, str] = {name: phonemes for name, phonemes in (entry.split() for entry in _TABLE.split(","))}
"""A name in lower case to its phonemes, in the model's symbols."""
